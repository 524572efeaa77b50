x = 1
print(f"""{
    x
    + 2   # a comment inside
} and {x
}""")
print(f"{
    'single quoted over lines'
}")
