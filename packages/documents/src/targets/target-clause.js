export {};
//# sourceMappingURL=target-clause.js.map