from _package import relative
print(relative.name, relative.t, relative.up, relative.leaf.top, relative.leaf.__name__)
