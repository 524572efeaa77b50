def say(x):
    print("say", x)
    return x
print(say(1) < say(2) > say(0))
print(say(5) < say(2) < say(9))
print(1 < 2 < 3 != 4 in [4], 1 == 1.0 == True)
