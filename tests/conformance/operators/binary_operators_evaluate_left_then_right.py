def say(x):
    print(x, end=" ")
    return x
print(say(1) + say(2) * say(3) ** say(2) - say(4))
print(say(1) < say(2) < say(3) < say(1) < say(9))
print(say(0) or say("") or say("x"), say(1) and say([]) and say(2))
