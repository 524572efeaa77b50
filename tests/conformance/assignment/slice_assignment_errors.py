l = [1, 2, 3, 4]
def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
def a(): l[::2] = [1]
def b(): l[0:1] = 5
def c(): l[::0] = []
def d(): l["a"] = 1
def e(): l[9] = 1
def f(): l[1.0] = 1
def g(): (1, 2)[0] = 1
def h(): "abc"[0] = "x"
def i(): l["a":] = []
for x in (a, b, c, d, e, f, g, h, i): attempt(x)
print(l)
