e = "before"
try:
    1 / 0
except ZeroDivisionError as e:
    print(e)
print("e" in globals())
def f():
    try:
        1 / 0
    except ZeroDivisionError as e:
        pass
    try:
        e
    except UnboundLocalError as u:
        print(u)
f()
