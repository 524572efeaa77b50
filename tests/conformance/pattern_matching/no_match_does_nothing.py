match 5:
    case 6: print("no")
print("nothing happened")
def f(x):
    match x:
        case 1: return "one"
print(f(2))
