class Tree:
    class Node:
        count = 0
        def __init__(self, v): self.v = v; self.next = None
    def __init__(self): self.root = None
    def add(self, v):
        n = self.Node(v) if self.root is None else Tree.Node(v)
        n.next = self.root
        self.root = n
    def __iter__(self):
        n = self.root
        while n: yield n.v; n = n.next
t = Tree(); t.add(1); t.add(2.5); print(list(t))
print(Tree.Node.__qualname__, Tree.Node)
