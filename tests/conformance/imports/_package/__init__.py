print("package init")
name = "the package"
