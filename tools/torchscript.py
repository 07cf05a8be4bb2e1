"""Check the reader of SSCD's TorchScript files against PyTorch itself, on random weights of the full size.

PyTorch is no part of this project, so the check has two halves, each in its own environment:

    python tools/torchscript.py write FOLDER      # Python 3.10 with torch==1.12.1 torchvision==0.13.1 "numpy<2"
    python tools/torchscript.py compare FOLDER    # this project with [tensorflow]: writes results/sscd.json
"""

from pathlib import Path
import json
import sys

import numpy as np

SIDE = 96  # pixels of the images: the network takes any size
MEAN, SPREAD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)  # of ImageNet, as SSCD was trained
HOW = 'scripted', 'traced'


def network(seed):
    "SSCD's layout with torchvision's names and random numbers, in evaluation mode."
    from torch import nn
    import torch
    import torchvision

    class Pool(nn.Module):
        def forward(self, x):
            return x.clamp(min=1e-6).flatten(2).pow(3.0).mean(dim=2).pow(1 / 3.0)

    class Unit(nn.Module):
        def forward(self, x):
            return nn.functional.normalize(x)

    torch.manual_seed(seed)
    backbone = torchvision.models.resnet50(num_classes=512)
    backbone.avgpool = Pool()
    for layer in backbone.modules():
        if isinstance(layer, nn.BatchNorm2d):
            layer.running_mean.normal_(0, 0.1)
            layer.running_var.uniform_(0.5, 1.5)
            layer.weight.data.uniform_(0.5, 1)
            layer.bias.data.normal_(0, 0.1)
    return nn.Sequential(backbone, Unit()).eval()


def write(folder):
    "Files of the network, images, and the vectors that PyTorch computes."
    import torch
    import torchvision

    folder.mkdir(parents=True, exist_ok=True)
    model = network(seed=0)
    images = torch.randint(0, 256, (4, SIDE, SIDE, 3), dtype=torch.uint8)
    inputs = ((images.float() / 255 - torch.tensor(MEAN)) / torch.tensor(SPREAD)).permute(
        0, 3, 1, 2
    )
    with torch.no_grad():
        torch.jit.save(torch.jit.script(model), str(folder / 'scripted.pt'))
        torch.jit.save(torch.jit.trace(model, inputs), str(folder / 'traced.pt'))
        np.savez(folder / 'reference.npz', images=images.numpy(), vectors=model(inputs).numpy())
    versions = {'torch': torch.__version__, 'torchvision': torchvision.__version__}
    (folder / 'versions.json').write_text(json.dumps(versions))


def vectors_of(path, images):
    "The vectors of a file's network, in Keras and in ONNX Runtime."
    from neardup_lsh.core import unit
    from neardup_lsh.embed.graph import sscd_graph
    from neardup_lsh.embed.resnet import read_sscd, sscd_resnet
    import onnxruntime

    weights = read_sscd(path)
    session = onnxruntime.InferenceSession(sscd_graph(weights, SIDE).SerializeToString())
    in_onnx = session.run(None, {'image': images})[0]
    return {'Keras': unit(np.asarray(sscd_resnet(weights, SIDE)(images))), 'ONNX': unit(in_onnx)}


def compare(folder, out=Path('results/sscd.json')):
    "Print how far the vectors are from PyTorch's, and write it down."
    reference = np.load(folder / 'reference.npz')
    differences = {}
    for how in HOW:
        for runtime, vectors in vectors_of(folder / f'{how}.pt', reference['images']).items():
            difference = float(np.abs(vectors - reference['vectors']).max())
            differences[f'{runtime}, {how}'] = float(f'{difference:.1e}')
    checked = json.loads((folder / 'versions.json').read_text())
    checked |= {'weights': 'random, full size', 'images': len(reference['images'])}
    checked |= {'largest difference of unit vectors': differences}
    print(json.dumps(checked, indent=1))
    result = json.loads(out.read_text())
    result['torchscript'] = checked | {'command': 'python tools/torchscript.py write, compare'}
    out.write_text(json.dumps(result, indent=1) + '\n')


if __name__ == '__main__':
    if len(sys.argv) != 3 or sys.argv[1] not in ('write', 'compare'):
        sys.exit(__doc__)
    {'write': write, 'compare': compare}[sys.argv[1]](Path(sys.argv[2]))
