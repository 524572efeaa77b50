def numbers(name):
    try:
        yield 1
        yield 2
    finally:
        print("closed", name)


def at_the_end_of_a_function():
    own = numbers("local")
    next(own)
    print("leaving")


def when_rebound_in_a_loop():
    for i in range(2):
        own = numbers(i)
        print(next(own))
    print("loop done")


def not_while_a_loop_goes_over_it():
    own = numbers("iterated")
    for _ in own:
        own = None
        print("in the body")


def not_when_a_loop_is_left():
    own = numbers("left")
    for _ in own:
        break
    print("still", next(own))


def not_when_others_have_it(others):
    shared = numbers("shared")
    next(shared)
    others.append(shared)
    shared = None


at_the_end_of_a_function()
when_rebound_in_a_loop()
not_while_a_loop_goes_over_it()
not_when_a_loop_is_left()
kept = []
not_when_others_have_it(kept)
print(next(kept[0]))
kept[0].close()
top = numbers("top")
next(top)
del top
print("end")
