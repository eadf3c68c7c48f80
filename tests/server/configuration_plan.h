// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/server/admin_client.h"

namespace provost::test {

/// `create connection Acme/Workforce`, one a step.
inline QStringList stepsOf(const QJsonObject& plan)
{
    QStringList steps;
    const auto list = plan.value(QLatin1StringView("steps")).toArray();
    for (const auto& step : list) {
        const auto word = [&step](const char* name) { return step[QLatin1StringView(name)].toString(); };
        steps.append(QStringLiteral("%1 %2 %3/%4").arg(word("action"), word("kind"), word("account"), word("name")));
    }
    return steps;
}

/// What of the document is not as the server's schema of it has it.
inline QStringList schemaProblems(AdminClient& client, const QJsonObject& document)
{
    const auto schema = client.get("/configuration/schema").json;
    auto top = schema;
    for (const auto* word : {"$schema", "$id", "$defs", "title"})
        top.remove(QLatin1StringView(word));
    return OpenApi(schema).violations(top, document);
}

} // namespace provost::test
