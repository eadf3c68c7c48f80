// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/configuration_document.h"
#include "server/storage/sqlite_dialect.h"
#include "tests/fuzz/target.h"

using namespace provost;
using namespace provost::server;
using fuzz::check;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const auto profile = std::make_shared<const Profile>(*loadProfile(QStringLiteral("forg")));
    static const SqliteDialect dialect;
    static Sql nowhere(dialect,
                       [] { return fail(ErrorKind::Storage, {}, QStringLiteral("Reading needs no database.")); });
    static const ConfigurationScope scope{nowhere, 0, {OperatorId(), {}}, {}, {}, profile};
    const auto read = readConfiguration(scope, fuzz::objectOf(data, size));
    if (!read)
        return 0;
    const auto written = documentOf(read->items);
    const auto again = readConfiguration(scope, written);
    check(again.has_value(), "what is written can be read");
    check(again->items.size() == read->items.size(), "nothing is lost or made");
    check(documentOf(again->items) == written, "what is written means what was read");
    return 0;
}
