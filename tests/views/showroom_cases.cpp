// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cases/case_parts.h"
#include "model/cases/program_log.h"
#include "tests/support/bots/bot.h"
#include "tests/views/showroom.h"
#include "views/cases/bundle_dialog.h"
#include "views/cases/cases_dialog.h"
#include "views/cases/log_dialog.h"
#include "views/common/case_place.h"
#include "views/common/pin_dialog.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

// The scenes of the evidence shelf, of what is handed on, and of the program's log.

namespace provost::test {
namespace {

/// One moment for all that is compared.
QDateTime then()
{
    static const auto moment = QDateTime::currentDateTime();
    return moment;
}

/// What the server sent, as far as a case has room for it.
CasePart evidence(EventDetail detail)
{
    constexpr qsizetype longest = 50'000;
    auto& event = detail.event;
    for (auto* text : {&detail.requestBody, &detail.answerBody, &event.connectionName, &event.method, &event.path,
                       &event.query, &event.scimType, &event.detail, &event.resourceName, &event.resourceId,
                       &event.userAgent, &event.requestId, &event.dialect})
        text->truncate(longest);
    return caseparts::ofRequest(detail, u"https://server.example"_s);
}

} // namespace

QStringList Showroom::caseScenes()
{
    return {u"dialog/pin"_s, u"dialog/cases"_s, u"dialog/bundle"_s, u"dialog/program-log"_s};
}

void Showroom::offerCases()
{
    m_shelf = std::make_unique<CaseShelf>(m_folder.filePath(u"cases"_s), &then);
    m_log = std::make_unique<ProgramLog>(&then);
    setCasePlace(m_window.get(), {m_shelf.get(), {}, Clock(&then), {}});
}

bool Showroom::showCase(const QString& scene)
{
    const auto part = evidence(server.world.event);
    if (scene == "pin"_L1) {
        openOnce(
            new PinDialog(*casePlaceOf(m_window.get()), [part] { return caseparts::already(part); }, m_window.get()));
        return true;
    }
    if (scene == "program-log"_L1) {
        m_log->add(QtWarningMsg, u"provost.net"_s, u"GET /scim/v2/Users 200 12"_s); // nothing of a server's is in it
        (new LogDialog(*m_log, Clock(&then), m_window.get()))->open();
        return true;
    }
    // What is handed on says the server's texts in no case: there it is evidence of ours.
    const auto kept = scene == "cases"_L1 ? part : evidence(EventDetail());
    const auto pinned = m_shelf->pin(kept, NewCase{u"A case"_s, m_shelf->today().addDays(90)});
    if (!QTest::qWaitFor([&pinned] { return pinned.isFinished(); }, 15'000) || !pinned.result())
        return false;
    const auto id = pinned.result()->id;
    if (scene == "cases"_L1) {
        (new CasesDialog(*m_shelf, Clock(&then), id, m_window.get()))->open();
        return true;
    }
    BundleDialog::Sources sources;
    sources.shelf = m_shelf.get();
    sources.secrets = [store = &m_keychain] { return readKnownSecrets(store, store, {}); };
    sources.facts = {u"1.0"_s, u"Debian"_s, {}};
    (new BundleDialog(std::move(sources), id, m_window.get()))->open();
    return scene == "bundle"_L1;
}

bool Showroom::hasCaseArrived(const QString& scene) const
{
    const Bot bot(m_window.get());
    if (scene == "dialog/pin"_L1)
        return bot.shows("pinTitle");
    if (scene == "dialog/cases"_L1)
        return bot.shows("caseText") && !bot.get("caseText")->findChild<QPlainTextEdit*>()->toPlainText().isEmpty();
    if (scene == "dialog/bundle"_L1)
        return !bot.get<QPlainTextEdit>("bundleText")->toPlainText().isEmpty();
    return bot.shows("logText");
}

} // namespace provost::test
