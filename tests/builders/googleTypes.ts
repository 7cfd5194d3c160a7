import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Google's own description of a service: the interfaces generated from its discovery document. */
export interface GoogleTypes {
  /** What is wrong with a body of this schema ("Event"): fields it does not have, other types. */
  troubles(schema: string, body: unknown): string[];
}

type Members = ReadonlyMap<string, ts.TypeNode>;

/** Reads `Schema$…` interfaces of a package such as calendar v3. */
export function googleTypes(service: string, version: string): GoogleTypes {
  const path = `node_modules/@googleapis/${service}/build/${version}.d.ts`;
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022);
  const schemas = new Map<string, Members>();
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node)) schemas.set(node.name.text, membersOf(node));
    ts.forEachChild(node, visit);
  };
  visit(source);

  const check = (type: ts.TypeNode, value: unknown, at: string): string[] => {
    if (ts.isParenthesizedTypeNode(type)) return check(type.type, value, at);
    if (ts.isUnionTypeNode(type)) {
      const all = type.types.map(one => check(one, value, at));
      return all.find(found => found.length === 0) ?? all[0] ?? [];
    }
    if (ts.isArrayTypeNode(type)) {
      if (!Array.isArray(value)) return [`${at} is no list`];
      return value.flatMap((one, index) => check(type.elementType, one, `${at}[${index}]`));
    }
    if (ts.isTypeLiteralNode(type)) return checkLiteral(type, value, at);
    if (ts.isTypeReferenceNode(type)) {
      return checkSchema(type.typeName.getText(source), value, at);
    }
    if (ts.isLiteralTypeNode(type)) return value === null ? [] : [`${at} is not null`];
    return checkPrimitive(type, value, at);
  };

  const checkLiteral = (type: ts.TypeLiteralNode, value: unknown, at: string): string[] => {
    const map = type.members.find(member => ts.isIndexSignatureDeclaration(member));
    if (!map) return checkMembers(membersOf(type), value, at);
    if (!isObject(value)) return [`${at} is no object`];
    return Object.entries(value).flatMap(([key, one]) => check(map.type, one, `${at}.${key}`));
  };

  const checkSchema = (name: string, value: unknown, at: string): string[] => {
    const members = schemas.get(name);
    if (!members) throw new Error(`${path} has no ${name}`);
    return checkMembers(members, value, at);
  };

  const checkMembers = (members: Members, value: unknown, at: string): string[] => {
    if (!isObject(value)) return [`${at} is no object`];
    return Object.entries(value).flatMap(([key, one]) => {
      const type = members.get(key);
      return type ? check(type, one, `${at}.${key}`) : [`${at} has no field ${key}`];
    });
  };

  return { troubles: (schema, body) => checkSchema('Schema$' + schema, body, schema) };
}

function membersOf(node: ts.InterfaceDeclaration | ts.TypeLiteralNode): Members {
  const members = new Map<string, ts.TypeNode>();
  for (const member of node.members) {
    if (!ts.isPropertySignature(member) || !member.type) continue;
    if (ts.isIdentifier(member.name) || ts.isStringLiteral(member.name)) {
      members.set(member.name.text, member.type);
    }
  }
  return members;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const PRIMITIVES = new Map([
  [ts.SyntaxKind.StringKeyword, 'string'],
  [ts.SyntaxKind.NumberKeyword, 'number'],
  [ts.SyntaxKind.BooleanKeyword, 'boolean'],
]);

function checkPrimitive(type: ts.TypeNode, value: unknown, at: string): string[] {
  if (type.kind === ts.SyntaxKind.AnyKeyword) return [];
  const wanted = PRIMITIVES.get(type.kind);
  if (!wanted) throw new Error(`${at}: unread type ${ts.SyntaxKind[type.kind]}`);
  return typeof value === wanted ? [] : [`${at} is no ${wanted}`];
}
