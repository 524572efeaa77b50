from json.decoder import JSONDecodeError, scanstring

print(scanstring('"a\\u00e9b" rest', 1), scanstring('["x", 1]', 2, True), scanstring('"a\tb"', 1, False))
for text, end in (('"a', 1), ('"a\tb"', 1), ('"\\x"', 1), ('"a"', 9)):
    try:
        scanstring(text, end)
    except (JSONDecodeError, ValueError) as error:
        print(type(error).__name__, error)
