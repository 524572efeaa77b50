words = ['a', 'b', 'c', 'z', 'A', '1', 'ab', 'abc', 'abz', '', 'é', '\U0001f600', 'a\U0001f600']
for left in words:
    print(ascii(left), ''.join('<' if left < right else '>' if left > right else '=' for right in words),
          ''.join('l' if left <= right else 'g' if left >= right else '?' for right in words))
print(ascii(max(words)), ascii(min(words)), max(['(0, 1)', '(2, 2)', '(4, 2)', '(6, 2)']), ascii(sorted(words)))
