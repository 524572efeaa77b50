it = iter("ab")
print(next(it), next(it), next(it, "end"), list("xyz"), set("a"), tuple("é😀"), dict(zip("ab", "cd")))
a, b = "pq"
print(a, b, [*"rs"], list(enumerate("tu")), list(reversed("vw")))
