def f(x):
    match x:
        case 0: return "zero"
        case -1: return "minus one"
        case 1.5: return "float"
        case 2 + 3j: return "complex"
        case "a" "b": return "string"
        case b"x": return "bytes"
        case True: return "true"
        case None: return "none"
        case 1: return "one"
        case _: return "other"
print([f(x) for x in (0, -1, 1.5, 2 + 3j, "ab", b"x", True, None, 1, False, 1.0, "b", [])])
