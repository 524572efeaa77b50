def say(x):
    print("say", x)
    return x
d = {}
d[say("k")] = say("v")
[0, 0][say(0)] = say("w")
say(d)[say("a")], say(d)[say("b")] = say(1), say(2)
print(d)
