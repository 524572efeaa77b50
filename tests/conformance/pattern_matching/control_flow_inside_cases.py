for i in range(5):
    match i:
        case 1: continue
        case 3: break
        case _: print(i)
def f(x):
    match x:
        case 1:
            try: return "r"
            finally: print("finally")
print(f(1))
