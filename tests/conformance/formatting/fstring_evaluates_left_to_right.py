def say(x):
    print("say", x)
    return x
print(f"{say(1)} {say('x'):{say('>')}{say(4)}} {say(2)!r}")
class F:
    def __format__(self, spec):
        print("format", repr(spec))
        return "F"
print(f"{F()} {F():a b} {F():{1}{2}} {F()!s:>2}"[:3])
