try:
    pass
except* ValueError:
    print("never")
else:
    print("else")
finally:
    print("finally")
def f():
    try:
        return "r"
    except* ValueError: pass
    finally: print("f")
print(f())
