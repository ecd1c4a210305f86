declare module "d3-flextree" {
  export interface FlexNode<T> {
    readonly data: T;
    /** Middle of the box. */
    readonly x: number;
    /** Top of the box. */
    readonly y: number;
    each(visit: (node: FlexNode<T>) => void): void;
  }
  export interface FlexLayout<T> {
    (tree: FlexNode<T>): FlexNode<T>;
    hierarchy(root: T): FlexNode<T>;
  }
  export function flextree<T>(options: {
    readonly children: (data: T) => readonly T[];
    readonly nodeSize: (node: FlexNode<T>) => readonly [width: number, height: number];
    readonly spacing: number;
  }): FlexLayout<T>;
}
