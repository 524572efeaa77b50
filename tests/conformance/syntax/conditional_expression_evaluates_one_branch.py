def say(x):
    print("say", x)
    return x
print(say(1) if say(True) else say(2))
print(say(1) if say(0) else say(2))
print(1 if 0 else 2 if 0 else 3)
