def say(x):
    print("say", x)
    return x
print(any(say(x) for x in (0, 1, 2)), all(say(x) for x in (1, 0, 2)), any([]), all([]))
for f in (lambda: any(5), lambda: all(), lambda: any(1, 2)):
    try: f()
    except TypeError as e: print(e)
