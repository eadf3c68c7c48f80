// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/support.h"

#include "app/main_window.h"
#include "app/opened_server.h"
#include "app/server_profiles.h"
#include "app/version.h"
#include "views/cases/bundle_dialog.h"
#include "views/cases/cases_dialog.h"
#include "views/cases/log_dialog.h"
#include "views/common/case_place.h"
#include "views/common/message_bar.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace provost {

Support::Support(Place at)
    : m_at(std::move(at))
    , m_log(std::make_shared<ProgramLog>())
    , m_door(m_log)
    , m_shelf(m_at.policy.localCopyOff ? nullptr : std::make_unique<CaseShelf>(m_at.places.caseFolder))
{
}

Support::~Support() = default;

void Support::start()
{
    if (!m_shelf) {
        // A policy may be newer than they are.
        if (const auto forgotten = forgetCases(m_at.places.caseFolder); !forgotten)
            tell(forgotten.error());
        return;
    }
    connect(m_shelf.get(), &CaseShelf::expiringFailed, this, &Support::tell);
    m_shelf->startExpiring();
}

void Support::tell(const Error& error)
{
    if (m_window)
        m_window->message()->showError(error);
}

QString Support::whyNoShelf() const
{
    return m_shelf ? QString() : tr("This computer’s policy does not let copies be kept, and so no evidence either.");
}

void Support::serve(MainWindow& window)
{
    m_window = &window;
    setCasePlace(&window,
                 {m_shelf.get(), whyNoShelf(), m_at.clock, [this](const QString& chosen) { openCases(chosen); }});
}

QList<Deed> Support::deeds()
{
    return {{u"cases"_s, tr("Show the cases and their evidence"), "briefcase"_L1, {}, [this] { openCases(); }},
            {u"log"_s, tr("Show the log of this program"), "terminal"_L1, {}, [this] { openLog(); }}};
}

void Support::openCases(const QString& chosen)
{
    if (!m_window)
        return;
    if (!m_shelf) {
        m_window->message()->showMessage(Tone::Neutral, whyNoShelf());
        return;
    }
    auto* dialog = new CasesDialog(*m_shelf, m_at.clock, chosen, m_window);
    connect(dialog, &CasesDialog::bundleWanted, this, &Support::openBundle);
    dialog->open();
}

void Support::openLog()
{
    if (m_window)
        (new LogDialog(*m_log, m_at.clock, m_window))->open();
}

/// Everywhere that something may be kept under: a token goes by the address, a key by the profile.
QStringList Support::secretPlaces() const
{
    QStringList places;
    for (const auto& profile : m_at.profiles.all()) {
        places.append(profile.secretPlace());
        if (profile.url)
            places.append(profile.url->key());
    }
    if (m_at.server && m_at.server->session) {
        if (const auto url = ServerUrl::parse(m_at.server->session->server().toString()))
            places.append(url->key());
    }
    places.removeDuplicates();
    return places;
}

QString Support::serverInWords() const
{
    if (!m_at.server || !m_at.server->directory)
        return {};
    const auto& info = m_at.server->directory->serverInfo();
    return QStringList{m_at.server->profile.kind, info.profile, info.version}.join(u' ').simplified();
}

void Support::openBundle(const QString& caseId)
{
    auto* listing = dynamic_cast<SecretListing*>(&m_at.secrets);
    BundleDialog::Sources sources;
    sources.shelf = m_shelf.get();
    sources.secrets = [store = &m_at.secrets, listing, places = secretPlaces()] {
        return readKnownSecrets(store, listing, places);
    };
    sources.facts = {QString::fromLatin1(versionText),
                     u"%1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
                     m_log->shared(), serverInWords()};
    (new BundleDialog(std::move(sources), caseId, m_window))->open();
}

} // namespace provost
