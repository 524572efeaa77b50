class Text(str):
    pass


for text in ("", "a", "a,b", ",", ",,a,,", "a-b-c" * 20, "é,ü,ß", "\u0100,😀,x", "😀😀", "\ude00,\ud83d", "x" * 70000 + ",y"):
    for part in (",", "-", ",,", "é", "😀", "\ud83d", "\ude00", "b-"):
        pieces = text.split(part)
        print(len(pieces), ascii(pieces[0][:20]), ascii(pieces[-1][:20]), part.join(pieces) == text, end=" ")
        print(ascii(text.replace(part, "+")[-30:]), ascii(text.replace(part, "")[-30:]), ascii(text.replace(part, "<>", 1)[:30]))
        print(text.rsplit(part, 1) == text.rsplit(part, maxsplit=1), len(text.split(part, 1)), text.count(part))
pieces = "a b c".split()
pieces.append("d")
pieces[0] = 1
pieces += "e f".split(" ")
print(pieces, pieces.pop(), len(pieces), " x  y ".split(), " x  y ".rsplit(None, 1), "".split(), "".split(","))
print("one\ntwo\r\nthree".splitlines(), "one\ntwo\r\nthree\n".splitlines(True))
print("-".join(["a", Text("b"), "é", "😀"]), Text("+").join("abc"), ",".join([]), ",".join(["only"]), "".join(("x",) * 5))
for wrong in (["a", 1], [None], 5, ["a", b"b"]):
    try:
        print(",".join(wrong))
    except TypeError as error:
        print(error)
print("a" + "" + "b", "" + "é" + "", Text("a") + "", type("" + Text("a")).__name__, type(Text("") + "a").__name__)
for step in (1, 2, -3, True, 2**63, -(2**62)):
    print(list(range(7, 1, step))[:5], list(range(-3, 8, step))[:5], len(range(0, 100, step)))
for arguments in ((1, 5, 0), (1, 2.0, 3), (1, 5, None)):
    try:
        for n in range(*arguments):
            print(n)
    except (TypeError, ValueError) as error:
        print(error)


def walk(values):
    return [value for value in values], sum(1 for _ in values)


for values in (range(3), [1, 2], "aé😀", range(2**70, 2**70 + 2), (1, 2), {3: 4}, range(5, 0, -2), "", [], "xy"):
    print(walk(values))
