/** Makes the view of each thing once, however often it is asked for. */
export function madeOnce<Id, View>(make: (id: Id) => View): (id: Id) => View {
  const made = new Map<Id, View>();
  return (id) => {
    const view = made.get(id) ?? make(id);
    made.set(id, view);
    return view;
  };
}
