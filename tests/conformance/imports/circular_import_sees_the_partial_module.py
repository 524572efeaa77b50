import _circle_a
print(_circle_a.done, _circle_a._circle_b.seen)
