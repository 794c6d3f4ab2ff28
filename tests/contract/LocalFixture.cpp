// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/LocalFixture.h"

#include "contract/ContractTest.h"
#include "contract/FileFixture.h"
#include "local/LocalRepository.h"

#include <QHash>

namespace deskhand::test {

namespace {

class LocalFixture final : public FileFixture {
public:
    using FileFixture::FileFixture;

    Repository *as(const QString &username) override
    {
        auto &repository = m_repositories[username];
        if (!repository) {
            LocalOptions options;
            options.path = path();
            options.username = username;
            options.clock = sharedClock();
            options.sanitizer = sanitizer();
            options.jobInterval = Duration::zero(); // the tests say when
            options.pollInterval = Duration(50);
            repository = need(LocalRepository::open(options));
        }
        return repository.get();
    }
    void close(const QString &username) override { m_repositories.remove(username); }

private:
    QHash<QString, std::shared_ptr<LocalRepository>> m_repositories;
};

} // namespace

std::unique_ptr<RepositoryFixture> makeLocalFixture()
{
    auto fixture = std::make_unique<LocalFixture>(std::make_shared<ContractClock>());
    if (const auto started = fixture->create(); !started) {
        qWarning("%s -- %s", qPrintable(started.error().text), qPrintable(started.error().detail));
        return nullptr;
    }
    return fixture;
}

} // namespace deskhand::test
