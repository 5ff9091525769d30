/* What Rust's standard library gives the other side: owned strings, and a hash map of them that resists
 * flooding (SipHash-1-3 with a key), so that both sides do the same work. */
#ifndef MAP_H
#define MAP_H

#include "calls.h"

#include <stdlib.h>
#include <string.h>

struct string {
    char *data;
    Py_ssize_t size;
};

/* Copies a Python str; -1 with an exception set on failure. */
INLINE int string_copy(PyObject *object, struct string *copy) {
    const char *text = as_utf8(object, &copy->size);
    if (UNLIKELY(text == NULL)) {
        return -1;
    }
    copy->data = malloc((size_t)copy->size + 1);
    memcpy(copy->data, text, (size_t)copy->size);
    return 0;
}

struct entry {
    struct string key;
    int64_t value;
};

/* Open addressing, linear probing, at most seven eighths full. */
struct map {
    struct entry *entries;
    size_t mask;
};

#define ROTATE(x, by) (((x) << (by)) | ((x) >> (64 - (by))))
#define SIP_ROUND(a, b, c, d)                                                                                  \
    do {                                                                                                       \
        a += b, b = ROTATE(b, 13) ^ a, a = ROTATE(a, 32);                                                      \
        c += d, d = ROTATE(d, 16) ^ c;                                                                         \
        a += d, d = ROTATE(d, 21) ^ a;                                                                         \
        c += b, b = ROTATE(b, 17) ^ c, c = ROTATE(c, 32);                                                      \
    } while (0)

static inline uint64_t hash_string(const struct string *text) {
    const uint64_t key0 = 0x8a5cd789635d2dffu, key1 = 0x121fd2155c472f96u;
    uint64_t a = key0 ^ 0x736f6d6570736575u, b = key1 ^ 0x646f72616e646f6du;
    uint64_t c = key0 ^ 0x6c7967656e657261u, d = key1 ^ 0x7465646279746573u;
    const char *data = text->data, *end = data + (text->size & ~(Py_ssize_t)7);
    for (; data != end; data += 8) {
        uint64_t word;
        memcpy(&word, data, 8);
        d ^= word;
        SIP_ROUND(a, b, c, d);
        a ^= word;
    }
    uint64_t last = (uint64_t)(text->size + 1) << 56;
    for (Py_ssize_t i = 0; i < (text->size & 7); i++) {
        last |= (uint64_t)(unsigned char)data[i] << (8 * i);
    }
    /* A byte that is in no UTF-8 ends the text, as in Rust. Where it starts a word of its own that is left out. */
    if ((text->size & 7) != 7) {
        last |= (uint64_t)0xff << (8 * (text->size & 7));
    }
    d ^= last;
    SIP_ROUND(a, b, c, d);
    a ^= last;
    c ^= 0xff;
    SIP_ROUND(a, b, c, d);
    SIP_ROUND(a, b, c, d);
    SIP_ROUND(a, b, c, d);
    return a ^ b ^ c ^ d;
}

static inline void map_new(struct map *map, size_t count) {
    size_t room = 4;
    while (room * 7 / 8 < count) {
        room *= 2;
    }
    map->mask = room - 1;
    map->entries = calloc(room, sizeof *map->entries);
}

/* Takes over `key`; an equal key that is there keeps its place and gets the value. */
static inline void map_insert(struct map *map, struct string key, int64_t value) {
    size_t at = hash_string(&key) & map->mask;
    for (;; at = (at + 1) & map->mask) {
        struct entry *entry = &map->entries[at];
        if (entry->key.data == NULL) {
            entry->key = key;
            entry->value = value;
            return;
        }
        if (entry->key.size == key.size && memcmp(entry->key.data, key.data, (size_t)key.size) == 0) {
            free(key.data);
            entry->value = value;
            return;
        }
    }
}

static inline void map_free(struct map *map) {
    for (size_t i = 0; i <= map->mask; i++) {
        free(map->entries[i].key.data);
    }
    free(map->entries);
}

#endif
