def say(x):
    print(x, end=" ")
    return x
print({say("k1"): say("v1"), say("k2"): say("v2"), **{say("k3"): say("v3")}})
print({say(k): say(v) for k, v in [(1, 2), (3, 4)]})
