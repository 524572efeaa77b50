print("submodule")
thing = "a thing"
