// What office.js asks of Microsoft's Ajax library in Outlook, and no more: written from the names that it uses.
(function () {
  if (window.Sys) return;
  window.Type = Function;
  Function.registerNamespace = Type.registerNamespace = function (path) {
    path.split(".").reduce(function (at, name) {
      return (at[name] = at[name] || {});
    }, window);
  };
  Function.prototype.registerClass = function () {
    return this;
  };
  Function.prototype.registerInterface = Function.prototype.registerEnum = Function.prototype.registerClass;
  Function.prototype.initializeBase = function () {};
  Function._validateParams = function () {
    return null;
  };
  Function._validateParameter = Function._validateParams;
  Function.createDelegate = function (self, method) {
    return function () {
      return method.apply(self, arguments);
    };
  };
  function failure(kind) {
    return function (name, message) {
      var error = new Error(message || kind + ": " + name);
      error.name = "Sys." + kind;
      return error;
    };
  }
  [
    "argument",
    "argumentNull",
    "argumentOutOfRange",
    "argumentType",
    "argumentUndefined",
    "invalidOperation",
    "notImplemented",
    "parameterCount",
    "create",
  ].forEach(function (kind) {
    Error[kind] = failure(kind);
  });
  function StringBuilder(first) {
    this.parts = first === undefined ? [] : [first];
  }
  StringBuilder.prototype.append = function (part) {
    this.parts.push(part);
    return this;
  };
  StringBuilder.prototype.toString = function (between) {
    return this.parts.join(between || "");
  };
  window.Sys = {
    StringBuilder: StringBuilder,
    Debug: { trace: function () {} },
    EventArgs: function () {},
    Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
  };
  String.format = function (text) {
    var values = arguments;
    return text.replace(/\{(\d+)\}/g, function (all, at) {
      return values[Number(at) + 1] === undefined ? all : values[Number(at) + 1];
    });
  };
})();
