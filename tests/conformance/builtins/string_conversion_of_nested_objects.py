class R:
    def __repr__(self): return "<R>"
    def __str__(self): return "str R"
print(R(), [R()], (R(),), {R()}, {1: R()}, f"{[R()]}", "%s" % [R()], str([R()]), {"k": (R(), [R()])})
