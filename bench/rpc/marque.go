package main

var marquePeer = peer{name: "marque"}
