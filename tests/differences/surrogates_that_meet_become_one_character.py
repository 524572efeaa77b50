# category: strings
# description: A lone high surrogate followed by a lone low one is one character.
# cause: Strings are kept as UTF-16, where the two mean that character.
# workaround: Encode with surrogatepass or surrogateescape before joining the parts.
high, low = "\ud83d", "\ude00"
print(len(high + low), ascii(high + low))
