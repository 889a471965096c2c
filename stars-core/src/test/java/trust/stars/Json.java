// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars;

import com.fasterxml.jackson.databind.ObjectMapper;

/** An application's own mapper, of Jackson 2 or 3. */
interface Json {
    String write(Object item) throws Exception;

    <T> T read(String json, Class<T> type) throws Exception;

    static Json of(ObjectMapper mapper) {
        return new Json() {
            @Override
            public String write(Object item) throws Exception {
                return mapper.writeValueAsString(item);
            }

            @Override
            public <T> T read(String json, Class<T> type) throws Exception {
                return mapper.readValue(json, type);
            }

            @Override
            public String toString() {
                return "Jackson 2";
            }
        };
    }

    static Json of(tools.jackson.databind.ObjectMapper mapper) {
        return new Json() {
            @Override
            public String write(Object item) {
                return mapper.writeValueAsString(item);
            }

            @Override
            public <T> T read(String json, Class<T> type) {
                return mapper.readValue(json, type);
            }

            @Override
            public String toString() {
                return "Jackson 3";
            }
        };
    }
}
