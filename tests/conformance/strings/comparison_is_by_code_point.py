print("a" < "b", "a" < "A", "abc" < "abd", "ab" < "abc", "" < "a", "é" > "z", "😀" > "\uffff", sorted(["b", "A", "a", "😀", "\uffff"]) == ["A", "a", "b", "\uffff", "😀"])
print("a" == "a", "a" != b"a", "1" == 1, max("hello"), min("hello"))
