module github.com/marque-rpc/marque

go 1.26
