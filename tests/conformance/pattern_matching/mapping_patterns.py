def f(x):
    match x:
        case {"type": "point", "x": x, "y": y}: return x, y
        case {"a": 1, **rest}: return rest
        case {1: _, None: v}: return v
        case {}: return "any mapping"
        case _: return "no mapping"
print(f({"type": "point", "x": 1, "y": 2, "z": 3}), f({"a": 1, "b": 2}), f({1: 0, None: "n"}), f({}), f([]), f({"a": 2}))
