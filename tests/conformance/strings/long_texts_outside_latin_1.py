# Indexing, slicing and matching in a text cost the same wherever in it they take place.
import re

for letters in ('αβ ', 'α😀 ', 'ab '):
    text = letters * 20000
    count = 0
    for index in range(len(text)):
        if text[index] == ' ':
            count += 1
    print(len(text), count, text[-2:], text[59990:59995], text.find(letters[1], 59000), text.rfind(letters[1], 0, 50000))
    position = words = 0
    word = re.compile(r'\s*(\w+|\W)')
    while match := word.match(text, position):
        position = match.end()
        words += 1
    print(words, position, [match.span() for match in re.finditer(r'\w+', text)][-1])
    found = starts = 0
    while (found := text.find(' ', found + 1)) >= 0:
        starts += text.startswith(letters[0], found + 1)
    print(starts, text.count(' ', 100, 5000), text.index('', 40000), text[::-20000], text.endswith(' ', 30000, 30003))
