def say(x):
    print("say", x)
    return x
class C:
    def __repr__(self): return "c"
c = C()
d = {}
say(d)[say("k")]: say("annotation") = say("value")
say(c).attr: say(int) = say(1)
x: say(str) = say("s")
