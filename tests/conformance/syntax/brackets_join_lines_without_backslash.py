numbers = [
    1,

    # a comment between elements
    2,
        3,
  4,
]
print(numbers)
print(
    "a"
    "b",
    sep=""
)
