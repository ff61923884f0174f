// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.zip;

/**
 * A file in the directory of an archive.
 *
 * @param position the position of its header
 * @param packed the number of its packed bytes
 * @param method the method of compression: 0 for none, 8 for deflate
 * @param checksum the CRC-32 of the unpacked bytes
 * @param isEncrypted whether it is encrypted
 */
record ZipPart(long position, long packed, int method, long checksum, boolean isEncrypted) {
    static final int STORED = 0;
    static final int DEFLATED = 8;
}
