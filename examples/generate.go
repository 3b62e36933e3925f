package examples

// The three versions of echo.capnp have the same id, since each is a later edition of the same file: one compilation each.
//
//go:generate go tool marque compile echo/v1/echo/echo.capnp
//go:generate go tool marque compile echo/v2/echo/echo.capnp
//go:generate go tool marque compile pipelining/echo/echo.capnp
//go:generate go tool marque compile sturdy-refs/logger/logger.capnp registry/registry/registry.capnp store/notes/notes.capnp flow/flow/flow.capnp
