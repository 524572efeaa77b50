def say(x):
    print("say", x)
    return x
def g():
    print(say(1) + (yield), say(2) * (yield) - say(3))
    print([say("a"), (yield), say("b")], say("f")and(yield))
    d = {}
    d[say("k")] = (yield)
    print(d, say(1) < (yield) < say(9))
c = g()
next(c)
for v in (10, 20, "mid", "and", "value"): c.send(v)
try:
    c.send(5)
except StopIteration:
    print("end")
