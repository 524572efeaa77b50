def never(): return "text" ("call")
print("ok")
