def count(letters, text):
    return sum(1 for letter in letters if letter in text), sum(1 for letter in letters if letter not in text)


def vowels(text):
    found = []
    for character in text:
        if character in "aeiouäß@\x7f":
            found.append(character)
    return "".join(found)


print(count("hello", "aeiou"), count("hello", "xyz"), count("aé\x80ÿ\u0100😀", "é😀\u0100"), count("", "a"), count("ab", ""))
print(vowels("the quick brown fox äöü ß @ ~ \x7f") * 2)
for container in ("abc", ["a", "b"], {"a": 1}, {"a", "c"}, ("b",), "é", "\ud83d", "😀", b"a"):
    try:
        print("a" in container, "\ud83d" in container, "" in container if isinstance(container, str) else "-")
    except TypeError as error:
        print(error)
for item in ("a", 1, None, "ab", [], "\ud83d"):
    try:
        print(item in "abc😀", item not in "abc😀")
    except TypeError as error:
        print(error)
for item in (1, "a", [], 1.5):
    try:
        print(item in {1: 2}, item not in {"a": 2})
    except TypeError as error:
        print(error)
text = "héllo wörld " * 8 + "😀" + "x" * 60
print(text[0], text[-1], text[1], text[96], text[97], text[-61], text[-62], len(text))
for index in (157, -158, 10**30, "a"):
    try:
        print(text[index])
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)
print(["=" == c for c in "a=é"], ["é" == c for c in "aé"], "ab" == "a" + "b", "a" != "a", "\u0100" == chr(256))
