// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wire/operations.h"
#include "model/wire/reader.h"

using namespace Qt::StringLiterals;

namespace provost::wire {
namespace {

std::optional<AuditFault> faultFromWord(QStringView word)
{
    for (const auto fault : {AuditFault::Missing, AuditFault::Changed, AuditFault::Added}) {
        if (word == wordOf(fault))
            return fault;
    }
    return std::nullopt;
}

QJsonObject breakToJson(const AuditBreak& broken)
{
    return {{u"sequence"_s, broken.sequence}, {u"entryId"_s, broken.entryId}, {u"fault"_s, wordOf(broken.fault)}};
}

QJsonObject chainToJson(const AuditChainState& chain)
{
    return {{u"name"_s, chain.name},
            {u"entries"_s, chain.entries},
            {u"removed"_s, chain.removed},
            {u"head"_s, chain.head},
            {u"broken"_s, chain.broken ? QJsonValue(breakToJson(*chain.broken)) : QJsonValue()}};
}

} // namespace

QString wordOf(AuditFault fault)
{
    switch (fault) {
    case AuditFault::Missing:
        return u"missing"_s;
    case AuditFault::Changed:
        return u"changed"_s;
    case AuditFault::Added:
        return u"added"_s;
    }
    return {};
}

template <>
Result<AuditBreak> fromJson<AuditBreak>(const QJsonObject& object)
{
    Reader read(object);
    AuditBreak broken;
    broken.sequence = read.count("sequence"_L1);
    broken.entryId = read.count("entryId"_L1);
    broken.fault = read.word<AuditFault>("fault"_L1, faultFromWord);
    return read.finish(broken);
}

template <>
Result<AuditChainState> fromJson<AuditChainState>(const QJsonObject& object)
{
    Reader read(object);
    AuditChainState chain;
    chain.name = read.shown("name"_L1);
    chain.entries = read.count("entries"_L1);
    chain.removed = read.count("removed"_L1);
    chain.head = read.shown("head"_L1);
    if (read.has("broken"_L1))
        chain.broken = read.object<AuditBreak>("broken"_L1);
    return read.finish(chain);
}

QJsonObject toJson(const AuditVerification& verification)
{
    QJsonArray chains;
    for (const auto& chain : verification.chains)
        chains.append(chainToJson(chain));
    return {{u"intact"_s, verification.isIntact()},
            {u"chains"_s, chains},
            {u"unchained"_s, verification.unchained},
            {u"strayEntry"_s, verification.strayEntry},
            {u"expectedFound"_s, verification.expectedFound}};
}

template <>
Result<AuditVerification> fromJson<AuditVerification>(const QJsonObject& object)
{
    Reader read(object);
    AuditVerification verification;
    verification.unchained = read.count("unchained"_L1);
    verification.strayEntry = read.count("strayEntry"_L1);
    verification.expectedFound = read.flag("expectedFound"_L1);
    const auto list = arrayMember(object, u"chains"_s);
    if (!list)
        return tl::unexpected(list.error());
    auto chains = listFromJson<AuditChainState>(*list, u"chains"_s);
    if (!chains)
        return tl::unexpected(chains.error());
    verification.chains = *std::move(chains);
    return read.finish(verification);
}

} // namespace provost::wire
