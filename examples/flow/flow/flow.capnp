@0x8a3c2f6a4d1b7e59;

interface ByteStream {
  # A stream of bytes, as an object to write to.

  write @0 (bytes :Data) -> stream;
  # Flow control is that of streaming calls: the writer waits while the reader is slow.

  end @1 () -> ();
  # No more bytes. All that were written have been taken when this returns.
}

interface Dialer {
  # The authority to open network connections, from wherever the dialer is.

  dial @0 (network :Text, address :Text, down :ByteStream) -> (up :ByteStream);
  # Connects. What is written to up goes out, what comes in is written to down. Dropping up closes the connection.
}
