// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/cli/command.h"

namespace provost::server {

// The commands of provostd beside `serve`. All work while a server runs on the same database.

/// `audit verify --data FILE [--expect HASH] [--json]`: exit code 1 and the first broken entry of each chain where the
/// trail is not what was written.
[[nodiscard]] Command auditCommand();
/// `backup --data FILE --to FILE` and `restore --data FILE --from FILE`.
[[nodiscard]] Command backupCommand();
[[nodiscard]] Command restoreCommand();
/// `config export --data FILE [--to FILE]`, `config plan --data FILE --from FILE [--json]`, `config apply --data FILE
/// --from FILE --plan DIGEST`.
[[nodiscard]] Command configCommand();
/// `connection create --data FILE --account A --name N --idp SLUG [--lifetime-days D] [--public-url URL] [--json]`:
/// prints id, SCIM base URL and token, once. The account is made where it is missing.
[[nodiscard]] Command connectionCommand();
/// `operator create --data FILE --name N --role ROLE [--account A] [--profile P] [--replace-key] [--json]`: prints the
/// admin key, once.
[[nodiscard]] Command operatorCommand();
/// `sample --url URL (--admin-key-file FILE | --admin-key-stdin)`: loads the sample organization through SCIM over
/// HTTP. Needs a QCoreApplication.
[[nodiscard]] Command sampleCommand();

} // namespace provost::server
